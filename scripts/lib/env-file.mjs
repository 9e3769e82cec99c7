/** Imported first by a program that reads its settings from `.env` as well as from the environment. */
import { readEnvFile } from './settings.mjs';

readEnvFile();
