import { defineConfig } from 'prisma/config';

/** Migrations run as the owner of the tables (`MIGRATION_DATABASE_URL`), the application as a role that owns nothing. */
const url = process.env.MIGRATION_DATABASE_URL || process.env.DATABASE_URL;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(url && { datasource: { url } }),
});
