package com.brandautomator.upload.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemException;

/**
 * Files that people gave us, for whoever publishes them. A file is named by the address
 * that we gave it.
 */
public interface GivenFiles {

	/**
	 * A caller's own file.
	 * @param field the caller's name of its id
	 * @throws ProblemException 404 for another's as for none, 409 while it is on its way
	 */
	GivenFile find(CallerId caller, String field, String uploadId);

	/**
	 * A caller's own file by its address; empty for another's, and for one that is gone.
	 */
	Optional<GivenFile> at(CallerId caller, String address);

	/**
	 * Whether it is an address that we give, whether or not a file is there.
	 */
	boolean areOurs(String address);

	/**
	 * Why Instagram would refuse a file; nothing where it takes it.
	 */
	List<FileFinding> findings(GivenFile file, FileUse use);

	/**
	 * Holds these files and no others, so that they stay however long that takes. Part of
	 * the caller's transaction.
	 * @param holder who needs them
	 * @param addresses of media; those that are not ours are passed over
	 */
	void hold(String holder, CallerId caller, Collection<String> addresses);

}
