import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { periodBefore } from '../../../../domain/report-submission/period';
import { PROCESS } from '../../../../domain/report-submission/report-submission';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { CaseOpening } from '../../../platform/case-opening/case-opening';
import { chosen, desksOf } from '../../../platform/case-opening/desks';
import type { DecidedCaseDto } from '../../../platform/case-view/case-detail.dto';
import { Problem } from '../../../platform/http/problem';
import { CommandService } from '../../cases/command.service';
import { regular, regularKey, regularRequest, reportersAt } from './regular';
import type { NewReport, ReportRequest } from './opening.dto';

const CENTRES = ['hq', 'province', 'prefecture'] as const;

/** Reports that people begin: a regular one that the schedule missed, and what somebody asks for. */
@Injectable()
export class ReportOpening {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly opening: CaseOpening,
    private readonly commands: CommandService,
  ) {}

  /** The same report as the schedule's: begun once. */
  async begin(caller: Caller, { org: code, period: kind }: NewReport, now: Date): Promise<DecidedCaseDto> {
    const tree = await this.orgs.current();
    const org = chosen(desksOf(caller, tree, ['statistician'], ['province']), code, 'org');
    const period = periodBefore(kind, now.getTime());
    const request = regularRequest(org.id, period.label);
    const decided = await this.opening.openOnce(caller, regularKey(org.id, period.label), request, async () => {
      const reporters = await reportersAt(this.dataSource.manager, 'prefecture', now);
      return { process: PROCESS, request, command: () => regular(tree, org.id, reporters, period) };
    });
    return this.commands.read(caller, decided);
  }

  async ask(caller: Caller, key: string, body: ReportRequest): Promise<DecidedCaseDto> {
    const decided = await this.opening.open(caller, key, { ask: PROCESS, ...body }, async () => {
      const tree = await this.orgs.current();
      if (caller.actor.kind !== 'person') throw new Problem('not-permitted');
      const own = [...new Set(caller.actor.posts.map(({ org }) => org))].flatMap((id) => tree.ref(id) ?? []);
      const asker = chosen(own, body.asker, 'asker');
      const node = tree.get(body.org);
      const org = node?.active ? tree.ref(body.org) : undefined;
      if (!org || !CENTRES.some((level) => level === org.level))
        throw Problem.fields({ field: 'org', code: 'unknown-org' });
      // Of one's own centre, of one's subtree, or of the centre that one's department stands beside.
      const reaches = own.some(({ lineage }) => node!.path.startsWith(tree.get(lineage.own)!.path));
      if (!reaches) throw Problem.fields({ field: 'org', code: 'unknown-org' });
      const [from, to, deadlineAt] = [body.from, body.to, body.deadlineAt].map((at) => Date.parse(at));
      const { content } = body;
      return {
        process: PROCESS,
        request: body,
        text: body.text.trim(),
        command: (text) => ({
          ...{ type: 'register', org, asker, period: 'ad-hoc', from, to, deadlineAt, text },
          ...(content !== undefined && { content }),
        }),
      };
    });
    return this.commands.read(caller, decided);
  }
}
