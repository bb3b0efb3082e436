import { lookup as resolve, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

// Provinces' systems live in private networks, so those are allowed; nobody's webhook lives at a link-local
// address, where clouds answer with credentials.
const blocked = new BlockList();
blocked.addSubnet('169.254.0.0', 16, 'ipv4');
blocked.addSubnet('0.0.0.0', 8, 'ipv4');
blocked.addSubnet('224.0.0.0', 4, 'ipv4');
blocked.addSubnet('fe80::', 10, 'ipv6');
blocked.addSubnet('ff00::', 8, 'ipv6');
blocked.addAddress('::', 'ipv6');
blocked.addAddress('fd00:ec2::254', 'ipv6');

// What listens on this machine for nobody but itself: databases, consoles. Only where no other receiver could be meant.
const ownMachine = new BlockList();
ownMachine.addSubnet('127.0.0.0', 8, 'ipv4');
ownMachine.addAddress('::1', 'ipv6');
let loopback = true;

/** For the whole process, at its start: whether webhooks may point to the machine itself. */
export function allowLoopback(allowed: boolean): void {
  loopback = allowed;
}

export class ForbiddenTarget extends Error {}

function isBlocked(address: string): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  return blocked.check(address, family) || (!loopback && ownMachine.check(address, family));
}

/** Why a webhook address is not acceptable, or null. Checked when it is entered and again at each send. */
export function targetProblem(
  text: string,
): 'not-a-url' | 'not-http' | 'credentials-in-url' | 'forbidden-address' | null {
  if (!URL.canParse(text)) return 'not-a-url';
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not-http';
  if (url.username !== '' || url.password !== '') return 'credentials-in-url';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 && isBlocked(host) ? 'forbidden-address' : null;
}

/** Name look-up for sending: a name that points to a forbidden address is refused at the moment of use. */
export const lookup: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return done(error, '', 4);
    const bad = found.find(({ address }) => isBlocked(address));
    if (bad) return done(new ForbiddenTarget(`${host} points to a forbidden address`), '', 4);
    if (options.all) return done(null, found);
    return done(null, found[0]!.address, found[0]!.family);
  });
};
