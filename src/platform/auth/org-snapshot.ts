import type { OrgId } from '../../../domain/shared/actor';
import type { Lineage, OrgRef } from '../../../domain/shared/case-state';

export interface OrgNode {
  id: OrgId;
  parent: OrgId | null;
  level: OrgRef['level'];
  /** Ids from the root, each followed by a dot, e.g. `hq.gs.gs-lz.`: a prefix match is a subtree. */
  path: string;
  nameZh: string;
  nameEn: string;
  zone: string;
  /** Calendar of its office hours. */
  calendar: string;
  /** Closed organisations keep their history and get nothing new. */
  active: boolean;
}

/** The whole tree at one moment (some hundred organisations): every question about it is answered in memory. */
export class OrgSnapshot {
  private readonly byId: ReadonlyMap<OrgId, OrgNode>;

  constructor(readonly all: readonly OrgNode[]) {
    this.byId = new Map(all.map((node) => [node.id, node]));
  }

  get(id: OrgId): OrgNode | undefined {
    return this.byId.get(id);
  }

  /** As a command names it: level and the centres above it. Undefined where there is no such organisation. */
  ref(id: OrgId): OrgRef | undefined {
    const node = this.byId.get(id);
    return node && { id, level: node.level, lineage: this.lineage(node) };
  }

  /** From its parent up to HQ. */
  ancestors(id: OrgId): OrgNode[] {
    const parent = this.byId.get(this.byId.get(id)?.parent ?? '');
    return parent ? [parent, ...this.ancestors(parent.id)] : [];
  }

  /** Itself and all below it. */
  descendants(id: OrgId): OrgNode[] {
    const path = this.byId.get(id)?.path;
    return path === undefined ? [] : this.all.filter((node) => node.path.startsWith(path));
  }

  /** A department's own centre is the one it stands beside; every other organisation is a centre itself. */
  private lineage(node: OrgNode): Lineage {
    const upward = [node, ...this.ancestors(node.id)];
    const nearest = (level: OrgRef['level']): OrgId | undefined => upward.find((one) => one.level === level)?.id;
    const own = upward.find(({ level }) => level !== 'department') ?? node;
    const prefecture = nearest('prefecture');
    const province = nearest('province');
    return {
      own: own.id,
      ...(prefecture && { prefecture }),
      ...(province && { province }),
      hq: nearest('hq') ?? own.id,
    };
  }
}
