import type { Role } from '@antoan/policy';
import { Role as RoleEnum } from '@antoan/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { RoleGrant } from '../role-grant/role-grant.entity.ts';

@ObjectType('Viewer', { description: 'The person who is signed in.' })
export class ViewerType {
  @Field(() => ID, { description: 'Opaque id of the account.' })
  id!: string;

  @Field(() => String, { description: 'The name to sign in with.' })
  username!: string;

  @Field(() => String, { description: 'The name shown.' })
  displayName!: string;

  @Field(() => Boolean, { description: 'Whether the password is still the one that was handed over, to be changed.' })
  hasFirstPassword!: boolean;

  @Field(() => [RoleGrant], { description: 'What the person may be today, oldest first.' })
  grants!: RoleGrant[];

  @Field(() => [RoleEnum], { description: 'The roles held today, each once.' })
  roles(): Role[] {
    return [...new Set(this.grants.map(({ role }) => role))];
  }
}
