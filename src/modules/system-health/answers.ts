const PATIENCE_MS = 3_000;

/**
 * Whether something answers HTTP at this address, asked by the server itself: whatever it says short of a failure of its
 * own (a sign-in page is an answer). Null where there is no address.
 */
export async function answers(url: string | null): Promise<boolean | null> {
  if (url === null) return null;
  try {
    const { status } = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
    return status < 500;
  } catch {
    return false;
  }
}
