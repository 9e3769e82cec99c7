import { z } from 'zod';
import { line, paragraph } from '@/lib/actions/text';
import { target } from '../schema';
import { LETTER_LIMITS } from './model';

/** What a letter says, in both languages. */
export const letterTexts = {
  addresseeEn: paragraph(LETTER_LIMITS.addressee),
  addresseeZh: paragraph(LETTER_LIMITS.addressee),
  textEn: paragraph(LETTER_LIMITS.text),
  textZh: paragraph(LETTER_LIMITS.text),
  signatureEn: paragraph(LETTER_LIMITS.signature),
  signatureZh: paragraph(LETTER_LIMITS.signature),
};

/** An issued letter whose PDF is to be made. */
export const letterPdfInput = z.strictObject({ visitId: target.visitId, number: line(40) });

export const saveLetterInput = z.strictObject({ ...target, ...letterTexts });
