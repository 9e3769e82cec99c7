import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { infectedPdf, type ScannerServer, startScanner } from '@/tests/setup/scanner-server';
import { askClamd } from './clamd';

let scanner: ScannerServer;
beforeAll(async () => {
  scanner = await startScanner();
});
beforeEach(() => scanner.answerWith(null));
afterAll(() => scanner.close());

describe('the scanner', () => {
  it('lets a file pass that is longer than one chunk, whole', async () => {
    const bytes = new Uint8Array(200_000).fill(7);
    expect(await askClamd(scanner.address, bytes)).toBe('clean');
    expect(scanner.scanned.at(-1)).toBe(200_000);
  });

  it('refuses what it knows', async () => {
    expect(await askClamd(scanner.address, infectedPdf())).toBe('refused');
  });

  it.each([
    ['', 'nothing'],
    ['INSTREAM size limit exceeded. ERROR', 'an error'],
    ['stream: OKAY', 'something else'],
    ['x'.repeat(5_000), 'without end'],
  ])('does not take it for a finding when it answers %#', async (answer) => {
    scanner.answerWith(answer);
    await expect(askClamd(scanner.address, infectedPdf())).rejects.toThrow();
  });

  it('says when nobody is there', async () => {
    const gone = await startScanner();
    await gone.close();
    await expect(askClamd(gone.address, infectedPdf())).rejects.toThrow(/ECONNREFUSED/);
  });
});
