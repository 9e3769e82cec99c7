import { z } from 'zod';
import { paragraph } from '@/lib/actions/text';
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

export const saveLetterInput = z.strictObject({ ...target, ...letterTexts });
