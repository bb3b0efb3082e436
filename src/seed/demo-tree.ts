import type { EntityManager } from 'typeorm';
import { v5 as uuidv5 } from 'uuid';

const NODES = '5b0c7c3e-3f0f-5c39-9a55-1f7f7f3a6f10';

type Place = readonly [zh: string, en: string, below?: readonly Place[]];

/** HQ's tree of the samples in samples/knowledge, written by us: eleven fields of customer service, and notices. */
export const DEMO_TREE: readonly Place[] = [
  [
    '资费套餐',
    'Tariffs',
    [
      ['5G套餐', '5G plans'],
      ['4G与历史套餐', '4G and older plans'],
      ['流量与语音加装包', 'Data and voice add-ons'],
      ['家庭与特定人群', 'Families and special groups'],
    ],
  ],
  [
    '宽带与电视',
    'Broadband and TV',
    [
      ['宽带资费', 'Broadband tariffs'],
      ['宽带办理', 'Ordering broadband'],
      ['IPTV与固话', 'IPTV and fixed line'],
    ],
  ],
  [
    '移动网络与终端',
    'Mobile network and devices',
    [
      ['VoLTE与5G网络', 'VoLTE and 5G network'],
      ['eSIM与SIM卡', 'eSIM and SIM cards'],
      ['终端与Wi-Fi', 'Devices and Wi-Fi'],
    ],
  ],
  [
    '国际与漫游',
    'International and roaming',
    [
      ['国际漫游', 'Roaming'],
      ['国际长途', 'International calls'],
    ],
  ],
  [
    '计费与账单',
    'Billing',
    [
      ['账单与发票', 'Bills and invoices'],
      ['费用争议', 'Disputed charges'],
    ],
  ],
  [
    '缴费与充值',
    'Payment and top-up',
    [
      ['缴费渠道', 'Ways to pay'],
      ['停机与复机', 'Suspension and restoration'],
    ],
  ],
  [
    '过户与实名',
    'Ownership and identity',
    [
      ['实名登记', 'Identity registration'],
      ['过户携转与销户', 'Transfer, porting and closing'],
    ],
  ],
  [
    '故障与障碍',
    'Faults',
    [
      ['宽带与电视障碍', 'Broadband and TV faults'],
      ['移动网络障碍', 'Mobile network faults'],
      ['短信与增值障碍', 'SMS and value-added faults'],
    ],
  ],
  [
    '投诉与服务规范',
    'Complaints and service rules',
    [
      ['投诉处理', 'Handling complaints'],
      ['服务规范与口径', 'Service rules and wording'],
    ],
  ],
  [
    '集团与专线',
    'Business and leased lines',
    [
      ['集团业务', 'Business services'],
      ['专线', 'Leased lines'],
    ],
  ],
  ['营销活动', 'Campaigns'],
  ['应急与公告', 'Emergencies and notices'],
];

export interface DemoNode {
  id: string;
  parent: string | null;
  /** Ids from the top. */
  path: string;
  /** Chinese names from the top, joined by `/`, as samples name a place. */
  place: string;
  zh: string;
  en: string;
  position: number;
}

/** Parents before their children; hundreds for the top, tens below, as in samples/knowledge/tree.csv. */
export function demoNodes(places: readonly Place[] = DEMO_TREE, above: DemoNode | null = null, step = 100): DemoNode[] {
  return places.flatMap(([zh, en, below = []], index) => {
    const place = above ? `${above.place}/${zh}` : zh;
    const id = uuidv5(place, NODES);
    const position = (above?.position ?? 0) + (index + 1) * step;
    const node = { id, parent: above?.id ?? null, path: `${above?.path ?? ''}${id}.`, place, zh, en, position };
    return [node, ...demoNodes(below, node, 10)];
  });
}

/** Adds the places that are missing; what people have renamed or moved stays as they left it. */
export async function seedTree(tx: EntityManager): Promise<void> {
  await tx.query(
    `INSERT INTO knowledge_node (id, parent_id, org_id, path, name_zh, name_en, position)
     SELECT id, parent, 'hq', path, zh, en, position FROM jsonb_to_recordset($1::jsonb)
       AS row (id text, parent text, path text, zh text, en text, position int)
      WHERE NOT EXISTS (SELECT FROM knowledge_node)`,
    [JSON.stringify(demoNodes())],
  );
}
