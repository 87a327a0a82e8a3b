// A part of the dump; no row after the last.
MATCH (d:Dump {revision: $revision, id: 'dump/' + toString($part)})
RETURN d.bytes AS bytes
