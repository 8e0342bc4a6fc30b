import fc from 'fast-check';

/**
 * Property tests draw by chance what they try, and the draw is the same each time: whether a change lands is not left to luck.
 * `pnpm test:random` draws anew, and says the seed that draws the same again.
 */
const usualSeed = 20_201_120;

const given = process.env['RANDOM_SEED'] ?? '';
if (given !== '' && !/^-?\d+$/u.test(given)) throw new TypeError('RANDOM_SEED is a whole number.');

fc.configureGlobal({ seed: given === '' ? usualSeed : Number(given) });
