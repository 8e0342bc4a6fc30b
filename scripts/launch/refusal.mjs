/** Why we do not go on, as one sentence for the person at the terminal. */
export class Refusal extends Error {}
