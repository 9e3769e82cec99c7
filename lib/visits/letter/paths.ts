/** The paper of an issued letter, without language. */
export const letterPaperPath = (visitId: string, number: string): string =>
  `/print/letter/${visitId}?number=${number}`;

/** The PDF of an issued letter. */
export const letterFilePath = (reference: string): string => `/files/letters/${reference}`;
