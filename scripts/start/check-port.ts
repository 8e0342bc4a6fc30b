import { createServer } from 'node:net';
import { RefusedStart } from './options.ts';

/** Refuses at once when the address cannot be ours, before anything is installed, built or started. */
export async function checkPort(port: number, host: string): Promise<void> {
  const code = await new Promise<string | undefined>((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
  if (code === undefined) return;
  if (code === 'EADDRINUSE')
    throw new RefusedStart(
      `Port ${port} is taken by another program: stop that program, or choose another port (PORT=${port + 1} npm start).`,
    );
  if (code === 'EACCES')
    throw new RefusedStart(`This user may not open port ${port}: choose one above 1023 (PORT=4000 npm start).`);
  throw new RefusedStart(`The address ${host}:${port} cannot be opened (${code}): check HOST and PORT.`);
}
