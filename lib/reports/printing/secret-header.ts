/** Names the header in which the browser of the worker brings its one-time secret: never in an address, where logs would keep it. */
export const SECRET_HEADER = 'x-print-secret';
