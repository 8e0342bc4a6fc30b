/** Reads the next rows while the database keeps those before. */
export async function* readAhead<Batch>(batches: AsyncGenerator<Batch>): AsyncGenerator<Batch> {
  try {
    for (let next = batches.next(); ;) {
      const { value, done } = await next;
      if (done) return;
      next = batches.next();
      // Told when its turn comes.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await batches.return(undefined);
  }
}
