/** Ten lines of a PDF, enough for whoever looks at its beginning and its end; `words` make it another one. */
export const pdfOf = (words: string) =>
  new TextEncoder().encode(`%PDF-1.7\n1 0 obj\n<</Title (${words})>>\nendobj\ntrailer\n%%EOF\n`);
