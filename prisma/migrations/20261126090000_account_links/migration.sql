-- Links that lead to a password: a forgotten one, and the first one of somebody who was invited.
ALTER TYPE "token_purpose" ADD VALUE 'reset_password';
ALTER TYPE "token_purpose" ADD VALUE 'invitation';
