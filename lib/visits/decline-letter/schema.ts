import { z } from 'zod';
import { letterTexts } from '../letter/schema';
import { target } from '../schema';

export const saveDeclineLetterInput = z.strictObject({ ...target, ...letterTexts });
