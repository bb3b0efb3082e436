import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { flag, integer, node, optional, org, text } from '../../../../domain/shared/field';
import { IsField, IsQuery } from '../../../platform/http/is-field';

export class NodeDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: right below the root' })
  parent!: string | null;

  @ApiProperty({ description: 'HQ, or the province whose own place it is', example: 'hq' })
  org!: string;

  @ApiProperty()
  nameZh!: string;

  @ApiProperty()
  nameEn!: string;

  @ApiProperty({ type: 'integer', description: 'Order among its siblings' })
  position!: number;

  @ApiProperty({ description: 'You may write articles here' })
  mayWrite!: boolean;

  @ApiProperty({ description: 'You may rename it, move it, add places below it' })
  mayChange!: boolean;

  @ApiProperty({ description: 'You may remove it, once it is empty' })
  mayRemove!: boolean;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Articles that you find right here, shown or on their way; null: not asked for',
  })
  articles!: number | null;
}

export class TreeDto {
  @ApiProperty({ description: 'Whose root the tree is mounted under: HQ, or the province', example: 'gs' })
  root!: string;

  @ApiProperty({ type: [NodeDto], description: 'Parents before their children, in order' })
  nodes!: NodeDto[];

  @ApiProperty({ description: 'You may add places right below the root' })
  mayAdd!: boolean;
}

export class TreeQuery {
  @IsQuery(optional(org('province')), { description: "That province's tree; default: your own" })
  province?: string;

  @IsQuery(optional(flag()), {
    default: false,
    description: 'Count the articles at each place, for who keeps the tree',
  })
  counts?: boolean;
}

const PLACE = 'Place among its siblings, from 0: they make room. Absent: the last, or where it was';

export class NewNode {
  @IsField(optional(node()), { description: 'Absent: right below the root of the tree you keep' })
  parent?: string;

  @IsField(text(60))
  nameZh!: string;

  @IsField(text(120))
  nameEn!: string;

  @IsField(optional(integer(0, 10_000)), { description: PLACE })
  position?: number;
}

export class NodeChange extends PartialType(PickType(NewNode, ['parent'] as const)) {
  @IsField(optional(text(60)))
  nameZh?: string;

  @IsField(optional(text(120)))
  nameEn?: string;

  @IsField(optional(flag()), { description: 'Right below the root of its own tree; not together with `parent`' })
  top?: boolean;

  @IsField(optional(integer(0, 10_000)), { description: PLACE })
  position?: number;
}

export class NodeParams {
  @IsField(node())
  id!: string;
}
