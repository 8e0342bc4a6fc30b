import { Migration } from '@mikro-orm/migrations';

const roles = `'UNIT_EDITOR', 'UNIT_HEAD', 'MANAGER_OFFICER', 'MANAGER_HEAD', 'DISTRICT_OFFICER', 'DISTRICT_CHAIR', 'AREA_POLICE',
  'PV05_OFFICER', 'PV05_HEAD', 'STEERING_BOARD', 'EMULATION_OFFICER', 'EMULATION_HEAD', 'PROVINCIAL_OFFICE', 'PROVINCIAL_CHAIR',
  'SUPERIOR_VIEWER', 'PORTAL_EDITOR', 'JOURNALIST', 'PUBLIC', 'AUDITOR', 'SYSTEM_ADMINISTRATOR', 'LEGAL_CURATOR'`;

/** Accounts, how they prove themselves, their sessions and their grants. The tables of better-auth are written out here as well. */
export class AccountsAndGrants extends Migration {
  override up(): void {
    this.addSql(accounts);
    this.addSql(proofs);
    this.addSql(grants);
    this.addSql(openToWhom);
  }
}

const accounts = `
  create table person_account (
    id uuid primary key,
    username text not null unique check (username = lower(username)),
    display_name text not null,
    email text not null unique,
    email_verified boolean not null default false,
    image text,
    has_second_factor boolean default false,
    is_disabled boolean not null default false,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );
`;

const proofs = `
  create table credential (
    id uuid primary key,
    account_id uuid not null references person_account (id) on delete cascade,
    provider text not null,
    subject text not null,
    password text,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null,
    constraint credential_one_account_per_subject unique (provider, subject)
  );
  create index credential_account_id_idx on credential (account_id);

  create table session (
    id uuid primary key,
    account_id uuid not null references person_account (id) on delete cascade,
    token text not null unique,
    expires_at timestamptz not null,
    ip_address text,
    user_agent text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null
  );
  create index session_account_id_idx on session (account_id);

  create table verification (
    id uuid primary key,
    identifier text not null,
    value text not null,
    expires_at timestamptz not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );
  create index verification_identifier_idx on verification (identifier);

  create table second_factor (
    id uuid primary key,
    account_id uuid not null references person_account (id) on delete cascade,
    secret text not null,
    backup_codes text not null,
    verified boolean default true,
    failed_verification_count integer default 0,
    locked_until timestamptz
  );
  create index second_factor_secret_idx on second_factor (secret);
  create index second_factor_account_id_idx on second_factor (account_id);

  create table signing_key (
    id uuid primary key,
    public_key text not null,
    private_key text not null,
    alg text,
    crv text,
    created_at timestamptz not null,
    expires_at timestamptz
  );

  create table rate_limit (
    id uuid primary key,
    key text not null unique,
    count integer not null,
    last_request bigint not null
  );
`;

const grants = `
  create table role_grant (
    id uuid primary key,
    account_id uuid not null references person_account (id) on delete cascade,
    role text not null check (role in (${roles})),
    hierarchy text check (hierarchy in ('TERRITORY', 'MANAGEMENT', 'POLICE', 'REPORTING')),
    scope_unit_id uuid,
    body_unit_id uuid,
    valid_from date not null,
    valid_to date,
    granted_by text not null,
    granted_at timestamptz not null,
    basis varchar(200) not null,
    constraint role_grant_scope_whole check ((hierarchy is null) = (scope_unit_id is null)),
    constraint role_grant_days_in_order check (valid_to is null or valid_to >= valid_from),
    -- The same grant is never held twice on one day. Both days count.
    constraint role_grant_no_overlap exclude using gist (
      account_id with =,
      role with =,
      coalesce(hierarchy, '') with =,
      coalesce(scope_unit_id, '00000000-0000-0000-0000-000000000000') with =,
      coalesce(body_unit_id, '00000000-0000-0000-0000-000000000000') with =,
      daterange(valid_from, valid_to, '[]') with &&
    )
  );
`;

/**
 * \`account\`: everybody's accounts and grants may be read, otherwise only one's own. \`accountChange\`: they may be changed.
 * \`authority\`: the part that signs people in, on its own connections; no request for data ever sees a credential.
 */
const openToWhom = [
  'person_account',
  'role_grant',
  'session',
  'credential',
  'verification',
  'second_factor',
  'signing_key',
  'rate_limit',
]
  .map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;`)
  .concat(
    ['person_account', 'role_grant'].map((table) => {
      const owner = table === 'person_account' ? 'id' : 'account_id';
      return `
        create policy ${table}_readable on ${table} for select
          using ((select antoan.sees_all('account')) or ${owner}::text = (select current_setting('antoan.actor', true)));
        create policy ${table}_changeable on ${table}
          using ((select antoan.sees_all('accountChange')));`;
    }),
    `create policy session_of_authority on session
       using ((select antoan.sees_all('authority')) or (select antoan.sees_all('accountChange')));`,
    ['credential', 'verification', 'second_factor', 'signing_key', 'rate_limit'].map(
      (table) => `create policy ${table}_of_authority on ${table} using ((select antoan.sees_all('authority')));`,
    ),
  )
  .join('\n');
