-- Videos that are sent to rupload: their bytes lie on the disk.

alter table sandbox.container
	add column upload_key text unique,
	add column bytes_received bigint not null default 0,
	add column sha256 text;

comment on column sandbox.container.upload_key is 'the name of its file; null where nothing is sent';
comment on column sandbox.container.bytes_received is 'those that came twice counted twice';

alter table sandbox.fault add column error_type text;
