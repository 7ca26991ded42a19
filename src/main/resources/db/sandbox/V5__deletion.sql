-- A medium that was deleted keeps its row: what was published is what the ledger and the quota count.

alter table sandbox.medium
	add column comment_enabled boolean not null default true,
	add column deleted_at timestamptz;

comment on column sandbox.medium.deleted_at is 'when its owner deleted it; nobody sees it since';
