type Bytes = Uint8Array<ArrayBuffer>;

export const deflated = (bytes: Bytes): Promise<Bytes> =>
  through(bytes, new CompressionStream('deflate-raw'));

/** @throws TypeError where they are not deflated */
export const inflated = (bytes: Bytes): Promise<Bytes> =>
  through(bytes, new DecompressionStream('deflate-raw'));

async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  const writer = stream.writable.getWriter();
  const [whole] = await Promise.all([
    new Response(stream.readable as ReadableStream<Bytes>).arrayBuffer(),
    writer.write(bytes),
    writer.close(),
  ]);
  return new Uint8Array(whole);
}
