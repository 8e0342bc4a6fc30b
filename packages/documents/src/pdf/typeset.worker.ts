import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

// Node itself reads this file, unbundled: it may import no package of ours, whose syntax Node need not know.

/** Letters of the same widths as Times New Roman, with every Vietnamese sign. */
const fontFiles = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

function read(): Uint8Array {
  const { template, inputs } = workerData as { template: string; inputs: Record<string, string> };
  const fontBlobs = fontFiles.map((file) =>
    readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${file}/Tinos_${file}.ttf`))),
  );
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
  const compiled = compiler.compile({ mainFileContent: template, inputs });
  const { result } = compiled;
  if (!result) {
    const error = compiled.takeError();
    throw new Error(JSON.stringify(error ? compiler.fetchDiagnostics(error) : 'no document'));
  }
  // A fixed moment, so that the same document has the same bytes and the same hash.
  return compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origins
parentPort!.postMessage(read());
