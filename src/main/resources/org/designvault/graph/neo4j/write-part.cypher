// A part of the dump.
MERGE (d:Dump {revision: $revision, id: 'dump/' + toString($part)})
SET d.part = $part, d.bytes = $bytes
