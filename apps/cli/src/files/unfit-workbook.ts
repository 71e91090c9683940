/** A workbook that is not read because of what is in it; the message is for who sent it, unlike those of the libraries. */
export class UnfitWorkbook extends Error {}
