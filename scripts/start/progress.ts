/** Says what is being done, each line with the seconds since the start. */
export interface Progress {
  say(line: string): void;
  seconds(): string;
}

/** A progress that begins now, or when the person pressed the key if that is known. */
export function startProgress(began = Date.now()): Progress {
  const seconds = (): string => ((Date.now() - began) / 1000).toFixed(1);
  return { seconds, say: (line) => void process.stdout.write(`${`${seconds()} s`.padStart(8)}  ${line}\n`) };
}
