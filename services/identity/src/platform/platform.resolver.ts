import type { Context } from '@antoan/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { IdentitySettings } from '../sign-in/identity.settings.ts';
import { Platform } from './platform.payloads.ts';
import { standardYearOn } from './standard-year.ts';

@Resolver()
export class PlatformResolver {
  @Query(() => Platform, { description: 'What the platform itself can say; open to everybody.' })
  platform(@Ctx() context: Context): Platform {
    const { isDemonstration } = context.settings as IdentitySettings;
    const today = context.today();
    return Object.assign(new Platform(), {
      today,
      now: context.now(),
      isDemonstration,
      standardYear: standardYearOn(today),
    });
  }
}
