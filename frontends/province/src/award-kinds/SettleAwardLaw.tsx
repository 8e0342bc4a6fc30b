import type { ReactNode } from 'react';
import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentType } from '../graphql.ts';
import { SettleLawChange } from '../law/SettleLawChange.tsx';

const SettleAwardLaw_change = graphql(`
  fragment SettleAwardLaw_change on AwardLawChange {
    id
    version
    state
    isMine
    viewerCanSettle
    viewerCanWithdraw
    proposedAt
    settledAt
    reason
    proposer {
      id
      name
    }
    settler {
      id
      name
    }
  }
`);

const ConfirmAwardLaw_mutation = graphql(`
  mutation ConfirmAwardLaw($input: LawChangeDeedInput!) {
    confirmAwardLawChange(input: $input) {
      problems {
        code
        path
        params {
          name
          value
        }
      }
      awardLawChange {
        id
        ...SettleAwardLaw_change
      }
    }
  }
`);

const RejectAwardLaw_mutation = graphql(`
  mutation RejectAwardLaw($input: RefuseLawChangeInput!) {
    rejectAwardLawChange(input: $input) {
      problems {
        code
        path
        params {
          name
          value
        }
      }
      awardLawChange {
        id
        ...SettleAwardLaw_change
      }
    }
  }
`);

const WithdrawAwardLaw_mutation = graphql(`
  mutation WithdrawAwardLaw($input: RefuseLawChangeInput!) {
    withdrawAwardLawChange(input: $input) {
      problems {
        code
        path
        params {
          name
          value
        }
      }
      awardLawChange {
        id
        ...SettleAwardLaw_change
      }
    }
  }
`);

interface SettleAwardLawProps {
  change: FragmentType<typeof SettleAwardLaw_change>;
  isReady: boolean;
  consequence: ReactNode;
}

/** The second person's word on a change of the awards’ law data. */
export function SettleAwardLaw({ change, ...rest }: SettleAwardLawProps) {
  const [, confirm] = useMutation(ConfirmAwardLaw_mutation);
  const [, reject] = useMutation(RejectAwardLaw_mutation);
  const [, withdraw] = useMutation(WithdrawAwardLaw_mutation);
  return (
    <SettleLawChange
      {...rest}
      change={readFragment(SettleAwardLaw_change, change)}
      onConfirm={async (input) => {
        const { data, error } = await confirm({ input });
        return { payload: data?.confirmAwardLawChange ?? null, error };
      }}
      onReject={async (input) => {
        const { data, error } = await reject({ input });
        return { payload: data?.rejectAwardLawChange ?? null, error };
      }}
      onWithdraw={async (input) => {
        const { data, error } = await withdraw({ input });
        return { payload: data?.withdrawAwardLawChange ?? null, error };
      }}
    />
  );
}
