import type { DataSource } from 'typeorm';
import type { BusinessCalendar } from '../domain/shared/business-calendar';
import type { Terms } from '../domain/shared/terms';
import { CompiledPolicy, type PolicyTerms } from '../src/platform/policy/policy-terms';
import {
  findPolicy,
  officeCalendar,
  OFFICE_CALENDAR,
  readCalendars,
  readPolicy,
  SLA_POLICY,
  type PolicyKey,
} from '../src/platform/policy/policy-store';
import type { CaseActivities } from '../workflows/shared/contract';

/** Terms travel with the case: of past holidays they carry only those that an open clock may still have counted. */
const KEPT_DAYS = 400;
const DAY = 86_400_000;

/**
 * Answers the terms of a case: the policy version asked for (else the active one) evaluated for it, and the active
 * calendars it names, the organisation's own office hours in place of the usual ones. Reads only.
 */
export function loadTermsActivity(dataSource: DataSource): Pick<CaseActivities, 'loadTerms'> {
  const compiled = new Map<string, Promise<CompiledPolicy>>();

  function compile(key: PolicyKey): Promise<CompiledPolicy> {
    const name = `${key.id} ${key.version} ${key.digest}`;
    let policy = compiled.get(name);
    if (!policy) {
      policy = readPolicy(dataSource, key).then((dmn) => CompiledPolicy.compile(dmn));
      policy.catch(() => compiled.delete(name));
      compiled.set(name, policy);
    }
    return policy;
  }

  return {
    async loadTerms(query) {
      const key = await findPolicy(dataSource, SLA_POLICY, query.version);
      const { rules, ...answer } = (await compile(key)).answer(query);
      const local = inOffice(answer, await officeCalendar(dataSource, query.org));
      const ids = [...new Set([...Object.values(local.clocks).map(({ calendar }) => calendar), local.ladder.calendar])];
      const calendars = await readCalendars(dataSource, ids);
      const since = new Date(Date.now() - KEPT_DAYS * DAY).toISOString().slice(0, 10);
      return { policy: { id: key.id, version: key.version, rules }, ...local, calendars: recent(calendars, since) };
    },
  };
}

/** The terms with the organisation's office calendar wherever the policy names the usual one. */
function inOffice(
  { clocks, ladder, bounds }: Omit<PolicyTerms, 'rules'>,
  office: string,
): Omit<Terms, 'policy' | 'calendars'> {
  const own = <T extends { calendar: string }>(terms: T): T => ({
    ...terms,
    calendar: terms.calendar === OFFICE_CALENDAR ? office : terms.calendar,
  });
  return {
    clocks: Object.fromEntries(Object.entries(clocks).map(([kind, terms]) => [kind, own(terms)])),
    ladder: own(ladder),
    bounds,
  };
}

const recent = (calendars: Record<string, BusinessCalendar>, since: string): Record<string, BusinessCalendar> =>
  Object.fromEntries(
    Object.entries(calendars).map(([id, calendar]) => [
      id,
      {
        ...calendar,
        exceptions: Object.fromEntries(Object.entries(calendar.exceptions).filter(([date]) => date >= since)),
      },
    ]),
  );
