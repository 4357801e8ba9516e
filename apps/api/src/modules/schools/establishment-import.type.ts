import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Paged } from '../../graphql/paged.ts';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { ImportState } from './school.enums.ts';

@ObjectType({ description: 'One row of a file that changed something or was refused' })
export class ImportRow {
  @Field(() => Int, { description: 'Line in the file' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Unique reference number in the row' })
  urn!: string | null;

  @Field(() => String, { nullable: true, description: 'Name in the row' })
  name!: string | null;

  @Field(() => String, { description: 'What came of it' })
  outcome!: string;

  @Field(() => [Violation], { description: 'Why it was refused' })
  reasons!: Violation[];
}

export const ImportRowConnection = connectionOf('ImportRow', () => ImportRow);

@ObjectType({ description: 'One file of the national register that was read' })
export class EstablishmentImport {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Name of the file' })
  fileName!: string;

  @Field(() => DateTimeScalar, { description: 'When' })
  importedAt!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who read it in; none for the command' })
  importedBy!: StaffMember | null;

  @Field(() => ImportState, { description: 'Applied, or refused as a whole' })
  state!: ValueOf<typeof ImportState>;

  @Field(() => Int, { description: 'Rows read' })
  rowsRead!: number;

  @Field(() => Int, { description: 'Schools added' })
  added!: number;

  @Field(() => Int, { description: 'Schools changed' })
  changed!: number;

  @Field(() => Int, { description: 'Schools that were the same' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows refused' })
  rejected!: number;

  @Field(() => Int, { description: "Rows outside the service's area" })
  outOfArea!: number;

  @Field(() => [String], { description: "Columns that are not in the register's list" })
  unknownColumns!: string[];

  @Paged(() => ImportRowConnection, {
    description: 'Rows that changed something or were refused',
    first: 50,
  })
  rows!: object;
}

export const EstablishmentImportConnection = connectionOf(
  'EstablishmentImport',
  () => EstablishmentImport,
);
