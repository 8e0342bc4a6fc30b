/** The nine districts as they lie: Bát Xát in the north-west, Bảo Yên in the south-east, Bảo Thắng in the middle. */
export const districts2020 = `
082 083 084
080 086 085
088 089 087
`;
