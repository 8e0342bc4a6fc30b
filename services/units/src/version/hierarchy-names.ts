/** The four hierarchies as the columns of the database call them. */
export const hierarchies = ['territory', 'management', 'police', 'reporting'] as const;
