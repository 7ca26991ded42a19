-- The file itself lies in the media store; here is what is known of it.
alter table instagram_resumable_upload
	-- null before its bytes are there, and when they are gone
	add column object_key text unique,
	-- of the public address; told to nobody but the caller and Meta
	add column token text unique,
	-- of what is stored, which may be converted from what was given
	add column stored_type text,
	add column stored_size bigint check (stored_size > 0),
	add column measured jsonb not null default '{}',
	add column changes text[] not null default '{}',
	-- when the bytes go, unless somebody holds them
	add column expires_at timestamptz not null default now();

create index instagram_resumable_upload_expires_at on instagram_resumable_upload (expires_at);

create table instagram_upload_hold (
	upload_id uuid not null references instagram_resumable_upload (id) on delete cascade,
	holder text not null,
	-- null: until it is released
	until timestamptz,
	primary key (upload_id, holder)
);

create index instagram_upload_hold_holder on instagram_upload_hold (holder);
