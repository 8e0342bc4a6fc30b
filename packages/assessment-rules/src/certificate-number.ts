/**
 * The number of a certificate of recognition: its place on the decision's list and the decision's own number without its
 * symbol, so "002/2303/GCN-ANTT" for the second line of decision 2303/QĐ-UBND.
 */
export function certificateNumberOf(position: number, decisionNumber: string): string {
  const [serial = ''] = decisionNumber.split('/');
  return `${String(position + 1).padStart(3, '0')}/${serial.trim()}/GCN-ANTT`;
}
