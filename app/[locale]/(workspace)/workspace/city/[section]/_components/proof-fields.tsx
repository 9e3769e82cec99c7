import { FormTextareaField, FormTextField } from '@/components/forms/fields';
import { Disclosure } from '@/components/ui/disclosure';
import { MarkShape } from '@/components/ui/mark-shape';
import type { Proof } from '@/lib/cities/profile/model';
import { isProofEmpty } from '@/lib/cities/profile/proof';

export type ProofTexts = {
  attach: string;
  attached: string;
  change: string;
  proof: string;
  proofHint: string;
  note: string;
  noteHint: string;
  date: string;
  dateHint: string;
};

type Props = {
  name: string;
  proof?: Proof;
  attached?: boolean;
  gain?: string;
  wrong?: boolean;
  texts: ProofTexts;
};

/** The proof of a sub-topic: what is attached, and behind a disclosure the link or note and its date. */
export function ProofFields({ name, proof, attached, gain, wrong, texts }: Props) {
  const begun = proof !== undefined && !isProofEmpty(proof);
  return (
    <>
      {attached && proof ? <Attached proof={proof} label={texts.attached} /> : null}
      <Disclosure
        open={wrong || (begun && !attached)}
        summary={attached ? texts.change : texts.attach}
        note={gain}
      >
        <div className="flex flex-col gap-4 pb-3">
          <FormTextField
            name={`${name}.url`}
            type="url"
            label={texts.proof}
            hint={texts.proofHint}
            defaultValue={proof?.url || 'https://'}
          />
          <FormTextareaField
            name={`${name}.note`}
            label={texts.note}
            hint={texts.noteHint}
            rows={2}
            defaultValue={proof?.note}
          />
          <FormTextField
            name={`${name}.date`}
            label={texts.date}
            hint={texts.dateHint}
            width="date"
            defaultValue={proof?.date}
          />
        </div>
      </Disclosure>
    </>
  );
}

function Attached({ proof, label }: { proof: Proof; label: string }) {
  return (
    <p className="mb-1 flex flex-wrap items-baseline gap-x-2">
      <MarkShape shape="check" className="text-acacia" />
      <span>{label}</span>
      {proof.url ? (
        <a href={proof.url} rel="noopener nofollow" className="link min-w-0 break-all">
          {new URL(proof.url).hostname}
        </a>
      ) : (
        <span lang="">{proof.note}</span>
      )}
      <span className="text-muted">{proof.date}</span>
    </p>
  );
}
