import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from '../../../domain/shared/actor';
import { DESK } from '../../../domain/shared/intake-desk';
import { PROCESS } from '../../../domain/suggestion/suggestion-state';
import { OrgTree } from '../../platform/auth/org-tree';
import { scopePaths, type Caller } from '../../platform/auth/scope';
import { CaseOpening } from '../../platform/case-opening/case-opening';
import { chosen, desksOf } from '../../platform/case-opening/desks';
import type { DecidedCaseDto } from '../../platform/case-view/case-detail.dto';
import { namedCustomer, type KnownCustomer } from '../../platform/customers/named-customer';
import { withScope } from '../../platform/database/with-scope';
import { Problem } from '../../platform/http/problem';
import { CommandService } from '../cases/command.service';
import type { RegisterSuggestionDto } from './suggestion.dto';

const TAKE_IN: readonly Role[] = [...DESK, 'hq-coordinator'];

/** A suggestion as the desk takes it in. */
@Injectable()
export class SuggestionOpening {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly opening: CaseOpening,
    private readonly commands: CommandService,
  ) {}

  async open(caller: Caller, key: string, body: RegisterSuggestionDto): Promise<DecidedCaseDto> {
    const decided = await this.opening.open(caller, key, { open: PROCESS, ...body }, async () => {
      const desks = desksOf(caller, await this.orgs.current(), TAKE_IN, ['hq', 'province', 'prefecture']);
      const org = chosen(desks, body.org, 'org');
      const customer = await this.customer(caller, body.customer);
      const known = customer && { customer: customer.id, tier: customer.tier };
      return {
        process: PROCESS,
        request: body,
        text: body.text,
        kind: 'complaint',
        command: (text) => ({ type: 'register', org, channel: body.channel, text, ...known }),
      };
    });
    return this.commands.read(caller, decided);
  }

  private async customer(caller: Caller, number: string | undefined): Promise<KnownCustomer | null> {
    if (number === undefined) return null;
    const nameable = { scope: scopePaths(caller, 'look-up-customers') };
    const found = await withScope(this.dataSource, caller.actor, (tx) => namedCustomer(tx, nameable, { number }));
    if (!found) throw Problem.fields({ field: 'customer', code: 'unknown-customer' });
    return found;
  }
}
