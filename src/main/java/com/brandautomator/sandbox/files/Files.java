package com.brandautomator.sandbox.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.Secrets;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps files in pieces and under unguessable names, the same bytes once.
 */
@SandboxPart
public class Files {

	/** In bytes. */
	static final int PIECE = 1024 * 1024;

	private final JdbcClient jdbc;

	Files(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps what is not kept yet and gives back its name.
	 */
	public String keep(Content content) throws IOException {
		String hash = content.hash();
		Optional<String> known = named(hash);
		return known.isPresent() ? known.get() : add(content, hash);
	}

	Optional<StoredFile> find(String key) {
		return this.jdbc.sql("select key, type, size from sandbox.file where key = ?")
			.param(key)
			.query(StoredFile.class)
			.optional();
	}

	byte[] piece(String key, int number) {
		return this.jdbc.sql("select content from sandbox.file_piece where file_key = ? and number = ?")
			.params(key, number)
			.query(byte[].class)
			.single();
	}

	private Optional<String> named(String hash) {
		return this.jdbc.sql("select key from sandbox.file where hash = ?").param(hash).query(String.class).optional();
	}

	// Piece by piece, so that no transaction is as long as the file; named when it is
	// whole.
	private String add(Content content, String hash) throws IOException {
		String key = Secrets.random(24);
		try (InputStream bytes = content.open()) {
			byte[] piece = bytes.readNBytes(PIECE);
			for (int number = 0; number == 0 || piece.length > 0; number++) {
				this.jdbc.sql("insert into sandbox.file_piece values (?, ?, ?)").params(key, number, piece).update();
				piece = bytes.readNBytes(PIECE);
			}
		}
		int added = this.jdbc
			.sql("insert into sandbox.file (key, hash, type, size) values (?, ?, ?, ?) on conflict do nothing")
			.params(key, hash, content.type(), content.size())
			.update();
		if (added == 1) {
			return key;
		}
		// somebody kept the same bytes meanwhile
		this.jdbc.sql("delete from sandbox.file_piece where file_key = ?").param(key).update();
		return named(hash).orElseThrow();
	}

}
