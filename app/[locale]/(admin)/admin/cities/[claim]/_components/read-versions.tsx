import type { ClaimReview } from '@/lib/cities/claims/claim-review-queries';

/** Which claim and which draft was read: what changed meanwhile is not decided blindly. */
export function ReadVersions({ review }: { review: ClaimReview }) {
  return (
    <>
      <input type="hidden" name="claimId" value={review.id} />
      <input type="hidden" name="version" value={review.version} />
      <input type="hidden" name="draftVersion" value={review.draft.version} />
    </>
  );
}
