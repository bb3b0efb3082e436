import { Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';

/** google.rpc.Code, as gRPC answers it. */
const RESOURCE_EXHAUSTED = 8;

const usual = defaultGrpcRetryOptions();

/**
 * The API's way to Temporal; connects at the first call. What the server has no room for (the eleventh decision in
 * flight on one case) is not tried again here for as long as the caller waits: whoever asked is told at once to come
 * back, with the same key.
 */
export const clientConnection = (address: string): Connection =>
  Connection.lazy({
    address,
    connectTimeout: '10s',
    interceptors: [
      makeGrpcRetryInterceptor({
        ...usual,
        retryableDecider(attempt, answer) {
          const code: number = answer.code;
          return code !== RESOURCE_EXHAUSTED && usual.retryableDecider(attempt, answer);
        },
      }),
    ],
  });
