import type { ReactNode } from 'react';
import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentType } from '../graphql.ts';
import { SettleLawChange } from '../law/SettleLawChange.tsx';

const SettleStandardLaw_change = graphql(`
  fragment SettleStandardLaw_change on StandardLawChange {
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

const ConfirmStandardLaw_mutation = graphql(`
  mutation ConfirmStandardLaw($input: LawChangeDeedInput!) {
    confirmStandardLawChange(input: $input) {
      problems {
        code
        path
        params {
          name
          value
        }
      }
      standardLawChange {
        id
        ...SettleStandardLaw_change
      }
    }
  }
`);

const RejectStandardLaw_mutation = graphql(`
  mutation RejectStandardLaw($input: RefuseLawChangeInput!) {
    rejectStandardLawChange(input: $input) {
      problems {
        code
        path
        params {
          name
          value
        }
      }
      standardLawChange {
        id
        ...SettleStandardLaw_change
      }
    }
  }
`);

const WithdrawStandardLaw_mutation = graphql(`
  mutation WithdrawStandardLaw($input: RefuseLawChangeInput!) {
    withdrawStandardLawChange(input: $input) {
      problems {
        code
        path
        params {
          name
          value
        }
      }
      standardLawChange {
        id
        ...SettleStandardLaw_change
      }
    }
  }
`);

interface SettleStandardLawProps {
  change: FragmentType<typeof SettleStandardLaw_change>;
  isReady: boolean;
  consequence: ReactNode;
}

/** The second person's word on a change of the standard's law data. */
export function SettleStandardLaw({ change, ...rest }: SettleStandardLawProps) {
  const [, confirm] = useMutation(ConfirmStandardLaw_mutation);
  const [, reject] = useMutation(RejectStandardLaw_mutation);
  const [, withdraw] = useMutation(WithdrawStandardLaw_mutation);
  return (
    <SettleLawChange
      {...rest}
      change={readFragment(SettleStandardLaw_change, change)}
      onConfirm={async (input) => {
        const { data, error } = await confirm({ input });
        return { payload: data?.confirmStandardLawChange ?? null, error };
      }}
      onReject={async (input) => {
        const { data, error } = await reject({ input });
        return { payload: data?.rejectStandardLawChange ?? null, error };
      }}
      onWithdraw={async (input) => {
        const { data, error } = await withdraw({ input });
        return { payload: data?.withdrawStandardLawChange ?? null, error };
      }}
    />
  );
}
