import type { DataConverter, Payload, PayloadCodec } from '@temporalio/common';

/** Identity for now; plugged in from the start, so that encryption can come without touching a history's reader. */
class IdentityCodec implements PayloadCodec {
  encode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads);
  }

  decode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads);
  }
}

/** Client and worker share it. */
export const dataConverter: DataConverter = { payloadCodecs: [new IdentityCodec()] };
