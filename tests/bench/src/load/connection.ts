import { connect, type Socket } from 'node:net';

const headEnd = Buffer.from('\r\n\r\n');

/**
 * One kept-alive connection that carries one request at a time. Node's own client costs more than some contenders; on a
 * computer with few cores that would be measured too.
 */
export class Connection {
  readonly #socket: Socket;
  #chunks: Buffer[] = [];
  #received = 0;
  #expected: number | undefined;
  #headLength = 0;
  #settle: { resolve: (body: Buffer) => void; reject: (error: Error) => void } | undefined;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk) => this.#take(chunk));
    this.#socket.on('error', (error) => this.#settle?.reject(error));
    this.#socket.on('close', () => this.#settle?.reject(new Error('The connection was closed during a request.')));
  }

  /** Sends a request whose bytes are ready, and resolves to the body of the answer. */
  ask(request: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#settle = undefined;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#expected === undefined) this.#readHead();
    if (this.#expected === undefined || this.#received < this.#headLength + this.#expected) return;
    const body = Buffer.concat(this.#chunks).subarray(this.#headLength);
    this.#chunks = [];
    this.#received = 0;
    this.#expected = undefined;
    this.#settle?.resolve(body);
  }

  #readHead(): void {
    const all = Buffer.concat(this.#chunks);
    this.#chunks = [all];
    const end = all.indexOf(headEnd);
    if (end === -1) return;
    const head = all.subarray(0, end).toString('latin1');
    const length = /^content-length: *(\d+)/im.exec(head)?.[1];
    if (!head.startsWith('HTTP/1.1 200') || length === undefined)
      return this.#settle?.reject(
        new Error(`Not the answer of a contender that is well: ${head.split('\r\n', 1)[0]}.`),
      );
    this.#headLength = end + headEnd.length;
    this.#expected = Number(length);
  }
}
