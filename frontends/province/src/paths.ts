const PLACE = '/tinh';

/** The addresses of this remote's pages. */
export const PATHS = {
  board: `${PLACE}/don-vi`,
  territory: `${PLACE}/dia-ban`,
  dossier: `${PLACE}/ho-so`,
  appraisal: `${PLACE}/tham-dinh`,
  unsubmitted: `${PLACE}/chua-nop`,
  proposals: `${PLACE}/de-nghi`,
  awaitingDecision: `${PLACE}/cho-quyet-dinh`,
  decisions: `${PLACE}/da-ban-hanh`,
  screening: `${PLACE}/ra-soat`,
  reviewLists: `${PLACE}/danh-sach-ra-soat`,
  council: `${PLACE}/hoi-dong`,
  awardDecision: `${PLACE}/quyet-dinh-khen-thuong`,
  issuedAwards: `${PLACE}/khen-thuong-da-quyet-dinh`,
  offers: `${PLACE}/chuyen-cong-bo`,
  clearance: `${PLACE}/cong-bo`,
  accounts: `${PLACE}/tai-khoan`,
  auditTrail: `${PLACE}/nhat-ky`,
  criteria: `${PLACE}/bo-tieu-chi`,
  years: `${PLACE}/nam-xet`,
  criteriaChanges: `${PLACE}/thay-doi-tieu-chi`,
  awardKindChanges: `${PLACE}/thay-doi-loai-khen-thuong`,
  awardKinds: `${PLACE}/loai-khen-thuong`,
  reorganisations: `${PLACE}/sap-xep-don-vi`,
} as const;

/** The page of one unit or place. */
export const unitHref = (unitId: string): string => `${PATHS.board}/${unitId}`;

/** The address of a page below the remote's place, as the routes and the navigation want it. */
export function belowPlace(path: string): string {
  return path.slice(PLACE.length + 1);
}
