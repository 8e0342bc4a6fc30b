import { statfs } from 'node:fs/promises';

const megabyte = 1024 ** 2;
/** Below this PostgreSQL may refuse any write at any moment. */
const fullBelow = 32 * megabyte;
const scarceBelow = 256 * megabyte;
const lookEveryMs = 15_000;

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Whether there is no room left where the data lies; an error that came of it may have any shape. */
export async function isDiskFull(folder: string): Promise<boolean> {
  return freeBytes(folder).then(
    (free) => free < fullBelow,
    () => false,
  );
}

/** Says when room gets scarce where the data lies, and when there is enough again. */
export function watchDiskRoom(folder: string, say: (line: string) => void): () => void {
  let wasScarce = false;
  const look = async (): Promise<void> => {
    const free = await freeBytes(folder).catch(() => Infinity);
    const isScarce = free < scarceBelow;
    if (isScarce && !wasScarce)
      say(
        `only ${Math.floor(free / megabyte)} MB left on the disk of ${folder}: free some space, or what people save will be refused`,
      );
    if (!isScarce && wasScarce) say('there is room on the disk again');
    wasScarce = isScarce;
  };
  void look();
  const timer = setInterval(() => void look(), lookEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}
