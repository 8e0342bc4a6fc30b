import type { Role } from '@antoan/policy';
import { Role as RoleEnum } from '@antoan/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { RoleGrant } from '../role-grant/role-grant.entity.ts';
import { Unit } from '../unit/unit.reference.ts';

@ObjectType('Viewer', { description: 'The person who is signed in.' })
export class ViewerType {
  @Field(() => ID, { description: 'Opaque id of the account.' })
  id!: string;

  @Field(() => String, { description: 'The name to sign in with.' })
  username!: string;

  @Field(() => String, { description: 'The name shown.' })
  displayName!: string;

  @Field(() => [RoleGrant], { description: 'What the person may be today, oldest first.' })
  grants!: RoleGrant[];

  @Field(() => [RoleEnum], { description: 'The roles held today, each once.' })
  roles(): Role[] {
    return [...new Set(this.grants.map(({ role }) => role))];
  }

  @Field(() => Unit, {
    nullable: true,
    description: 'The organisation the person acts for: of the oldest grant held today that names one.',
  })
  homeUnit(): Unit | null {
    return Unit.of(this.grants.find(({ bodyUnitId }) => bodyUnitId !== null)?.bodyUnitId ?? null);
  }
}
