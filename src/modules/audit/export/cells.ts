import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import type { Cell } from '../../../platform/files/cell';
import type { Language } from '../../../platform/http/language';
import type { AuditedTimerDto } from '../dto/timers.dto';
import { COLUMN_NAMES, EXPORT_WORDS, type ColumnName, type Vocabulary } from './export-words';

const MINUTE = 60_000;
const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Columns of the file and their words, in one language. */
export class TimerCells {
  readonly heads: string[];
  readonly sheet: string;
  /** Rows so far. */
  made = 0;

  constructor(
    readonly language: Language,
    private readonly orgs: OrgSnapshot,
  ) {
    const { heads, sheet } = EXPORT_WORDS[language];
    this.heads = COLUMN_NAMES.map((name) => heads[name]);
    this.sheet = sheet;
  }

  row(timer: AuditedTimerDto): Cell[] {
    const cells = this.named(timer);
    this.made++;
    return COLUMN_NAMES.map((name) => cells[name]);
  }

  private named(timer: AuditedTimerDto): Record<ColumnName, Cell> {
    const { yes, no } = EXPORT_WORDS[this.language];
    const { holder, pauses, limit, used, usedShare } = timer;
    const person = holder.person && (this.language === 'en' ? holder.person.nameEn : holder.person.nameZh);
    return {
      number: timer.case.number,
      process: this.word('process', timer.case.process),
      owner: this.org(timer.case.org),
      clock: this.word('clock', timer.clock),
      category: this.word('category', timer.category),
      tier: this.word('tier', timer.tier),
      state: this.word('state', timer.state),
      breached: timer.breached ? yes : no,
      holderOrg: this.org(holder.org),
      holderRole: holder.role && this.word('role', holder.role),
      holderPerson: person,
      armedAt: new Date(timer.armedAt),
      dueAt: new Date(timer.dueAt),
      endedAt: timer.endedAt === null ? null : new Date(timer.endedAt),
      overrun: Math.round(timer.overrunMs / MINUTE),
      lateness: timer.latenessMs === null ? null : rounded(timer.latenessMs / 1000, 1),
      pauses: pauses.count,
      paused: Math.round(pauses.totalMs / MINUTE),
      reasons: pauses.reasons.map((reason) => this.word('pause', reason)).join('; '),
      limit: rounded(limit.amount),
      unit: this.word('unit', limit.unit),
      used: used === null ? null : rounded(used),
      usedShare: usedShare === null ? null : rounded(usedShare, 4),
      policy: timer.policy.version,
      rule: timer.policy.rule,
      calendar: this.word('calendar', timer.calendar),
    };
  }

  private word(vocabulary: Vocabulary, code: string): string {
    return EXPORT_WORDS[this.language].codes[vocabulary][code] ?? code;
  }

  private org(id: string): string {
    const node = this.orgs.get(id);
    return (this.language === 'en' ? node?.nameEn : node?.nameZh) ?? id;
  }
}
