/** Larger files are refused unread, in bytes. */
export const MAX_FILE = 50_000_000
/** No part of a document is longer than this once unpacked, in bytes: a book of a million characters has 40 MB. */
export const MAX_PART = 120_000_000
/** Nor are all parts together, pictures included. */
export const MAX_UNPACKED = 400_000_000
/** Entries of a container. */
export const MAX_ENTRIES = 10_000
