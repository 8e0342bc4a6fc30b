let lastKey = 0;

/** A key for a row of the page, which the server does not know. */
export const newKey = (): string => `b${(lastKey += 1)}`;
