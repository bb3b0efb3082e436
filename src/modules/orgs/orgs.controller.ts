import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { OrgId } from '../../../domain/shared/actor';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { OrgNode, OrgSnapshot } from '../../platform/auth/org-snapshot';
import { OrgTree } from '../../platform/auth/org-tree';
import { isWithin, scopePaths, type Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { Problem } from '../../platform/http/problem';
import { dispatchTargets } from './dispatch-targets';
import { OrgChanges } from './org-changes';
import { NewOrg, OrgUpdate } from './org-change.dto';
import { OrgsQuery, OrgsView, OrgView } from './org.dto';

/** Named in what everybody reads; centres and departments are not. */
const NETWORK: readonly OrgNode['level'][] = ['hq', 'second-line', 'province'];

const unknownCentre = () => Problem.fields({ field: 'centre', code: 'unknown-org' });

@ApiTags('organisations')
@ApiBearerAuth()
@Controller('orgs')
export class OrgsController {
  constructor(
    private readonly tree: OrgTree,
    private readonly changes: OrgChanges,
  ) {}

  @Get()
  @Requires('read-orgs')
  @ApiOperation({ summary: 'The organisation tree within scope, and where cases may be dispatched' })
  @ApiOkResponse({ type: OrgsView })
  @ApiProblems(401, 403, 422)
  async listOrgs(@CurrentCaller() caller: Caller, @Query() { centre }: OrgsQuery): Promise<OrgsView> {
    const tree = await this.tree.current();
    const scope = scopePaths(caller, 'read-orgs');
    const centres = centre === undefined ? ownCentres(tree, caller) : [centre];
    const refs = centres.map((id) => {
      const node = tree.get(id);
      if (!node || !isWithin(scope, node.path)) throw unknownCentre();
      return tree.ref(id)!;
    });
    const targets = new Map(refs.flatMap((ref) => dispatchTargets(tree, ref)).map((target) => [target.id, target]));
    return {
      orgs: tree.all.filter(({ path }) => isWithin(scope, path)).map(view),
      targets: [...targets.values()].map((target) => ({
        ...view(target),
        throughHq: target.throughHq,
        reach: target.reach,
      })),
      names: tree.all
        .filter(({ level }) => NETWORK.includes(level))
        .map(({ id, nameZh, nameEn }) => ({ id, nameZh, nameEn })),
    };
  }

  @Post()
  @Requires('administer')
  @ApiIdempotent()
  @ApiOperation({ summary: 'Add a prefecture or a department, with the zone and office hours of the one above' })
  @ApiCreatedResponse({ type: OrgView })
  @ApiProblems(400, 401, 403, 409, 422)
  async createOrg(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() wanted: NewOrg,
  ): Promise<OrgView> {
    return view(await this.changes.create(caller, key, wanted, new Date()));
  }

  @Patch(':org')
  @Requires('administer')
  @ApiOperation({ summary: 'Rename, move, close or open a prefecture or a department' })
  @ApiOkResponse({ type: OrgView })
  @ApiProblems(400, 401, 403, 404, 409, 422)
  async updateOrg(
    @CurrentCaller() caller: Caller,
    @Param('org') org: string,
    @Body() change: OrgUpdate,
  ): Promise<OrgView> {
    return view(await this.changes.update(caller, org, change, new Date()));
  }
}

/** Centres the caller has a post at; a department's people dispatch nothing. */
const ownCentres = (tree: OrgSnapshot, { paths }: Caller): OrgId[] =>
  Object.keys(paths).filter((id) => tree.get(id)?.level !== 'department');

const view = ({ id, parent, level, nameZh, nameEn, zone, calendar, active }: OrgNode): OrgView => ({
  id,
  parent,
  level,
  nameZh,
  nameEn,
  zone,
  calendar,
  active,
});
