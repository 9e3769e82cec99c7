import 'server-only';
import sharp from 'sharp';
import type { FileKind } from './model';

/** A page scanned at 600 dpi has 35 million. */
const MOST_PIXELS = 80_000_000;

// One picture at a time on one core: whoever sends up a picture can wait, the pages of others cannot.
sharp.concurrency(1);
sharp.cache(false);

type PictureKind = Extract<FileKind, 'png' | 'jpg'>;

export const isPicture = (kind: FileKind): kind is PictureKind => kind === 'png' || kind === 'jpg';

/**
 * Draws a picture anew, upright: where and with what it was taken, and whatever else its file carried, stays behind.
 *
 * @returns null when it is none, or has too many pixels
 */
export async function redraw(
  bytes: Uint8Array<ArrayBuffer>,
  kind: PictureKind,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient();
    const drawn = kind === 'png' ? picture.png() : picture.jpeg({ quality: 90 });
    return new Uint8Array(await drawn.toBuffer());
  } catch {
    return null;
  }
}
